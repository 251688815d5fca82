def show(contestant, step, p):
    """Prints where a contestant stands; False where it has left the finite numbers and its run is over."""
    x, y = p.tolist()
    with torch.no_grad():
        loss = f(p[0], p[1]).item()
    if step > 0 and not (abs(x) <= 1e60 and abs(y) <= 1e60 and math.isfinite(loss)):
        return False
    print(contestant, step, repr(x), repr(y), repr(loss), sep=",")
    return True
