class DampedNewton(Rule):
    """Levenberg 1944, Marquardt 1963: a fixed multiple of the identity added to the Hessian."""

    def move(self, p, g, value, knobs, memory):
        h = self.hessian(p)
        direction = None if h is None else self.solve(h + knobs["lam"] * torch.eye(2), g)
        if direction is None:
            raise Stopped("no Hessian, or a singular one")
        return knobs["lr"] * direction
