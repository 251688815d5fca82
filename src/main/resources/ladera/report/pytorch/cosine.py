def cosine(start, end, part):
    """Along half a cosine wave: start at part 0, end at part 1."""
    return end + (start - end) * (1 + math.cos(math.pi * part)) / 2
