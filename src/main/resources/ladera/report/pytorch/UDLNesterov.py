class UDLNesterov(Rule):
    """Understanding Deep Learning 6.12: the gradient is taken where the momentum alone would lead."""

    @torch.no_grad()
    def step(self, closure):
        group = self.param_groups[0]
        p = group["params"][0]
        here = p.clone()
        share = 1.0 if group["lookahead"] == "alpha" else group["beta"]
        p.sub_(group["alpha"] * share * self.state[p].get("m", torch.zeros_like(here)))
        with torch.enable_grad():
            closure()
        p.copy_(here - group["alpha"] * self.mean(self.state[p], "m", group["beta"], p.grad))
