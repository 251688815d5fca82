def f(x, y, pairs=PAIRS):
    total = 0.0
    for given, wanted in pairs:
        a = x + 0.06 * y * given
        total = total + (torch.sin(a) * torch.exp(-a * a / 32.0) - wanted) ** 2
    return total
