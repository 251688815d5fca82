class Newton(Rule):
    """The exact Hessian, without any safeguard."""

    def move(self, p, g, value, knobs, memory):
        h = self.hessian(p)
        direction = None if h is None else self.solve(h, g)
        if direction is None:
            raise Stopped("no Hessian, or a singular one")
        return knobs["lr"] * direction
