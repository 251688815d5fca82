def f(x, y):
    square = 0.5 * (x * x + y * y)
    # The tip has no gradient; zero is taken there.
    spread = 0.0 * square if square == 0 else torch.sqrt(square)
    ripple = torch.exp(0.5 * (torch.cos(2 * math.pi * x) + torch.cos(2 * math.pi * y)))
    return -20.0 * torch.exp(-0.2 * spread) - ripple + math.e + 20.0


def kink(x, y):
    return 0.5 * (x * x + y * y) == 0
