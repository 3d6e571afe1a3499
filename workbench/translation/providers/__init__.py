"""Services that translate by machine: one file each, found by walking this folder."""
