package ladera.num;

/** Work that asks nothing of a machine but fused multiply-adds: how many it can do at most is what all other work is held to. */
public interface Treadmill {
    /** Chains that run beside each other: enough for the units of any processor to be busy all the time. */
    int CHAINS = 12;

    /**
     * Does {@value #CHAINS} fused multiply-adds of as many doubles as the machine works on at once, in every round, all in
     * registers.
     *
     * @return a number that hangs on all of them, so that none can be left out
     */
    double run(int rounds);
}
