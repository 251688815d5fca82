class NewtonArmijo(Rule):
    """Newton's direction, or minus the gradient where that does not descend, with a backtracking search from length 1."""

    def move(self, p, g, value, knobs, memory):
        h = self.hessian(p)
        move = None if h is None else self.solve(h, g)
        if move is None or not torch.dot(g, move) > 0:
            move = g.clone()
        return move * self.backtrack(p, g, value, move, 1.0, knobs)
