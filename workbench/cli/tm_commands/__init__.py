"""The subcommands of `workbench tm`, one a file."""
