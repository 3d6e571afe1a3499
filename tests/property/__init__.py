"""Laws that hold for every Word file that hypothesis thinks up."""
