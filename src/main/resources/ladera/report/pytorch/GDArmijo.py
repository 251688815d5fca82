class GDArmijo(Rule):
    """Gradient descent with a backtracking search from length t0."""

    def move(self, p, g, value, knobs, memory):
        return g * self.backtrack(p, g, value, g, knobs["t0"], knobs)
