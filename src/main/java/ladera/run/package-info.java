/**
 * The waist: experiments, the commands that change them, the one engine thread that runs them, and the immutable scenes that
 * come out.
 *
 * <p>May import {@code num}, {@code text}, {@code expr}, {@code surface}, {@code optim} and {@code net}; the only place where
 * surfaces, formulas, networks and optimizers meet; Jackson from here upwards; never Swing. One more room is a
 * {@link ladera.run.Section} with its {@link ladera.run.SectionKind} and a line in {@link ladera.run.Sections}; one more thing to do is one record
 * that implements {@link ladera.run.Command}; one more thing to ask is one record, in {@code study}, that implements {@link
 * ladera.run.Query}.
 */
package ladera.run;
