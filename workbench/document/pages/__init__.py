"""The pages of a form as they are printed: made by LibreOffice, kept in the person's own cache, shown by PDFium."""
