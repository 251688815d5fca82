def f(x, y, pairs=PAIRS):
    total = 0.0
    for given, wanted in pairs:
        total = total + (x + y * given - wanted) ** 2
    return total
