"""What forms, notices and letters are made of: kinds of documents, headings, fields, decisions, checklists."""
