"""XML of other programs: read safely, its inline codes as tags, and edited without touching anything else."""
