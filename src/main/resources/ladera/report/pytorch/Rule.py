class Rule(torch.optim.Optimizer):
    """A rule that torch.optim has not: move() says what is subtracted from the parameters."""

    def __init__(self, params, objective, **knobs):
        super().__init__(params, knobs)
        self.objective = objective

    @torch.no_grad()
    def step(self, closure):
        group = self.param_groups[0]
        p = group["params"][0]
        with torch.enable_grad():
            value = closure()
        p.sub_(self.move(p, p.grad, value, group, self.state[p]))

    def mean(self, memory, name, beta, new):
        """The running mean of that name, from zero."""
        memory[name] = beta * memory.get(name, torch.zeros_like(new)) + (1 - beta) * new
        return memory[name]

    def hessian(self, p):
        """None where there is no finite one."""
        with torch.enable_grad():
            h = torch.autograd.functional.hessian(self.objective, p.detach())
        return h if not kink(p[0], p[1]) and bool(torch.isfinite(h).all()) else None

    def solve(self, h, g):
        """h^-1 g; None where h is exactly singular."""
        (a, b), (_, c) = h.tolist()
        determinant = a * c - b * b
        if determinant == 0:
            return None
        first, second = g.tolist()
        return torch.tensor([(c * first - b * second) / determinant, (a * second - b * first) / determinant])

    def backtrack(self, p, g, value, move, length, knobs):
        """The length at which the objective falls by the part c1 of what the slope promises (Armijo 1966)."""
        slope = -torch.dot(g, move)
        for _ in range(knobs["max_halvings"]):
            if self.objective(p - length * move) <= value + knobs["c1"] * length * slope:
                break
            length *= knobs["shrink"]
        return length


class Stopped(Exception):
    """The rule itself cannot go on."""
