/**
 * The reference formats: recognise a document by its keys, solve it, compare it with what it expects, and so the evidence
 * behind a badge.
 *
 * <p>May import {@code lesson} and what lies below. One more format is one file that implements {@link
 * ladera.reference.ReferenceFormat}, one line in {@link ladera.reference.ReferenceFormats}, and its data under {@code
 * resources/ladera/reference} with one line in {@link ladera.reference.BundledReferences}. One more kind of lessons' case is one
 * entry of its family ({@code UdlNetworks}, {@code UdlLosses}, ...), computed by {@code lesson.model}.
 */
package ladera.reference;
