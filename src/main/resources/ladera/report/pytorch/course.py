def f(x, y):
    u = x * x + y * y
    if u == 0:
        return 0.0 * u  # the cusp: the limit for a value, and zero for a gradient that does not exist
    return torch.sin(0.8 * u) / u**0.9


def kink(x, y):
    return x * x + y * y == 0
