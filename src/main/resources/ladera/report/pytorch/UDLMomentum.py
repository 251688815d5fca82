class UDLMomentum(Rule):
    """Understanding Deep Learning 6.11: averaging momentum."""

    def move(self, p, g, value, knobs, memory):
        return knobs["alpha"] * self.mean(memory, "m", knobs["beta"], g)
