package ladera.optim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.num.Knob;
import ladera.num.Knobs;

/** Every optimizer of the list with settings that suit {@link Bowl}, and with those of its switches that change its path. */
record Cases(Optimizer optimizer, Knobs settings) {
    static List<Cases> all() {
        List<Cases> cases = new ArrayList<>();
        for (Optimizer optimizer : Optimizers.ALL) {
            Cases plain = plain(optimizer);
            cases.add(plain);
            for (Knob knob : optimizer.knobs()) {
                if (knob.kind() == Knob.Kind.FLAG) {
                    cases.add(plain.with(knob.id(), true));
                }
                if (knob.kind() == Knob.Kind.CHOICE) {
                    cases.add(plain.with(knob.id(), knob.choices().get(1)));
                }
            }
        }
        cases.add(plain(Optimizers.ALL.get("SGD")).with("momentum", 0.8));
        cases.add(plain(Optimizers.ALL.get("RMSprop")).with("momentum", 0.5));
        cases.add(plain(Optimizers.ALL.get("ASGD")).with("t0", 5.0));
        return cases;
    }

    static Cases of(String id, Map<String, ?> settings) {
        Optimizer optimizer = Optimizers.ALL.get(id);
        return new Cases(optimizer, Knobs.of(optimizer.knobs(), settings));
    }

    private static Cases plain(Optimizer optimizer) {
        Knobs initial = Knobs.initial(optimizer.knobs());
        Knob rate = optimizer.rateKnob();
        if (rate == null) {
            return new Cases(optimizer, initial);
        }
        double suitable = switch (optimizer.rateScale()) {
            case CURVATURE, DISTANCE -> 0.05;
            case UNIT -> (Double) rate.initial();
        };
        return new Cases(optimizer, initial.with(rate, suitable));
    }

    Cases with(String knob, Object value) {
        return new Cases(optimizer, settings.with(Knobs.knob(optimizer.knobs(), knob), value));
    }

    Rule rule() {
        return optimizer.rule(settings);
    }

    Descent descent(Bowl bowl) {
        return new Descent(bowl, rule(), bowl.start(), Descent.Guard.PARAMETERS);
    }

    @Override
    public String toString() {
        return optimizer + " " + settings;
    }
}
