def restarts(step, first, growth, lowest):
    """CosineAnnealingWarmRestarts for a base rate of 1."""
    period = float(first)
    since = float(step % first if growth == 1 else step)
    while since >= period:
        since -= period
        period *= growth
    return cosine(1.0, lowest, since / period)
