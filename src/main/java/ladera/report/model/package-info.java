/**
 * Trained networks kept in files: as JSON and npz, which are opened again to the same bits, and as ONNX and PyTorch, which other
 * programs run.
 *
 * <p>May import {@code lesson} and everything below it. One more format is one {@link ladera.report.model.ModelFormat}, one line in
 * {@link ladera.report.model.ModelFormats}, and its name {@code model-format.ID} in both bundles.
 */
package ladera.report.model;
