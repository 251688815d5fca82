package ladera.lesson;

import ladera.figure.ChainFigure.Known;
import ladera.lesson.model.ToyModel;

/**
 * The equations of the toy model in the order in which they are worked: f_0 to the loss (book 7.9), back to dl/df_0 (7.11 to
 * 7.13), then the parameters from the last (7.14 to 7.16).
 *
 * @param cursor how many have been worked
 */
record ToyStory(long cursor) {
    private static final int FORWARD = 2 * ToyModel.LINES;
    private static final int BACKWARD = 2 * ToyModel.LINES - 1;
    private static final int PARAMETERS = 2 * ToyModel.LINES;

    /** How many equations there are. */
    static final int LENGTH = FORWARD + BACKWARD + PARAMETERS;

    /** What an equation gives. */
    enum Quantity {
        NOTHING,
        F,
        H,
        LOSS,
        D_F,
        D_H,
        D_BETA,
        D_OMEGA
    }

    /** Place in the story of the derivative by quantity number n of the chain f_0, h_1, f_1 ... f_3. */
    private static int placeOfSlope(int n) {
        return FORWARD + BACKWARD - 1 - n;
    }

    /** Parameters beta_0, omega_0, beta_1 ... are worked pair by pair from the last pair. */
    private static int placeOfParameter(int n) {
        return FORWARD + BACKWARD + 2 * (ToyModel.LINES - 1 - n / 2) + n % 2;
    }

    private Known at(int place, double value) {
        return cursor > place ? new Known(value, cursor - 1 == place) : Known.NOT;
    }

    /** Quantity number n of the chain f_0, h_1, f_1 ... f_3, loss. */
    Known forward(int n, double value) {
        return at(n, value);
    }

    Known backward(int n, double value) {
        return at(placeOfSlope(n), value);
    }

    Known parameter(int n, double value) {
        return at(placeOfParameter(n), value);
    }

    /** What the equation in sight gives. */
    Quantity quantity() {
        int place = (int) Math.min(LENGTH, cursor) - 1;
        if (place < 0) {
            return Quantity.NOTHING;
        }
        if (place < FORWARD) {
            return place == FORWARD - 1 ? Quantity.LOSS : place % 2 == 0 ? Quantity.F : Quantity.H;
        }
        if (place < FORWARD + BACKWARD) {
            return (place - FORWARD) % 2 == 0 ? Quantity.D_F : Quantity.D_H;
        }
        return (place - FORWARD - BACKWARD) % 2 == 0 ? Quantity.D_BETA : Quantity.D_OMEGA;
    }

    /** The index k of the quantity in sight. */
    int layer() {
        int place = (int) Math.min(LENGTH, cursor) - 1;
        if (place < FORWARD) {
            return Math.max(0, (place + 1) / 2);
        }
        if (place < FORWARD + BACKWARD) {
            return ToyModel.LINES - 1 - (place - FORWARD) / 2;
        }
        return ToyModel.LINES - 1 - (place - FORWARD - BACKWARD) / 2;
    }

    /** The part of the story, as the prose names it. */
    String phase() {
        return switch (quantity()) {
            case NOTHING -> "start";
            case F, H, LOSS -> "forward";
            case D_F, D_H -> "backward";
            case D_BETA, D_OMEGA -> "parameters";
        };
    }
}
