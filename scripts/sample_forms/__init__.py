"""Six authored sample forms and the WordprocessingML building blocks they are made of."""
