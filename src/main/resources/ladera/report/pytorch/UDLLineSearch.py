class UDLLineSearch(Rule):
    """Understanding Deep Learning 6.3: a bracket drawn together about the least value downhill."""

    def move(self, p, g, value, knobs, memory):
        a, b, c, d = 0.0, 0.33 * knobs["max_dist"], 0.66 * knobs["max_dist"], knobs["max_dist"]
        for _ in range(knobs["max_iter"]):
            if abs(b - c) <= knobs["thresh"]:
                break
            at_a, at_b, at_c, at_d = (float(self.objective(p - length * g)) for length in (a, b, c, d))
            if at_a <= at_b and at_a <= at_c and at_a <= at_d:
                b, c, d = a + (b - a) / 2, a + (c - a) / 2, a + (d - a) / 2
                continue
            if at_b < at_c:
                d = c
            else:
                a = b
            b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
        return (b + c) / 2 * g
