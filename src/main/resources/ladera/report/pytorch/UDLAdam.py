class UDLAdam(Rule):
    """Understanding Deep Learning 6.15 to 6.17."""

    def move(self, p, g, value, knobs, memory):
        t = memory["t"] = memory.get("t", 0) + 1
        m = self.mean(memory, "m", knobs["beta"], g) / (1 - knobs["beta"] ** t)
        v = self.mean(memory, "v", knobs["gamma"], g * g) / (1 - knobs["gamma"] ** t)
        return knobs["alpha"] * m / (torch.sqrt(v) + knobs["eps"])
