package ladera.num;

/** {@link Elementary} in plain Java, one number after the other. */
final class ElementaryPlain implements Elementary {
    @Override
    public void exp(double[] x, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = ElementaryScalar.exp(x[i]);
        }
    }

    @Override
    public void tanh(double[] x, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = ElementaryScalar.tanh(x[i]);
        }
    }

    @Override
    public void tanhAndSlope(double[] x, double[] out, double[] slope, int count) {
        for (int i = 0; i < count; i++) {
            ElementaryScalar.tanhAndSlope(x[i], out, slope, i);
        }
    }

    @Override
    public void sigmoid(double[] x, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = ElementaryScalar.sigmoid(x[i]);
        }
    }

    @Override
    public void sigmoidAndSlope(double[] x, double[] out, double[] slope, int count) {
        for (int i = 0; i < count; i++) {
            ElementaryScalar.sigmoidAndSlope(x[i], out, slope, i);
        }
    }

    @Override
    public void softplus(double[] x, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = ElementaryScalar.softplus(x[i]);
        }
    }

    @Override
    public void normalCdf(double[] x, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = ElementaryScalar.normalCdf(x[i]);
        }
    }

    @Override
    public void normalDensity(double[] x, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = ElementaryScalar.normalDensity(x[i]);
        }
    }

    @Override
    public void relu(double[] x, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = ElementaryScalar.relu(x[i]);
        }
    }

    @Override
    public void step(double[] x, double below, double above, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = x[i] > 0 ? above : below;
        }
    }

    @Override
    public void leaky(double[] x, double below, double above, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = (x[i] > 0 ? above : below) * x[i];
        }
    }

    @Override
    public void elu(double[] x, double below, double above, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = ElementaryScalar.elu(x[i], below, above);
        }
    }
}
