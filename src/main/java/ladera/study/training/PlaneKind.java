package ladera.study.training;

/** How a plane is laid through the space of a network's parameters. */
public enum PlaneKind {
    /**
     * Through the present point along two random directions, each row of weights scaled to the norm of the network's own (Li,
     * Xu, Taylor, Studer, Goldstein 2018, "Visualizing the Loss Landscape of Neural Nets").
     */
    RANDOM,
    /** Through the last point along the two directions in which the path has spread most (Li and others 2018, section 7). */
    PATH,
    /** Through the present point along the eigenvectors of the two largest eigenvalues of the loss's Hessian. */
    CURVATURE,
    /** Through start and present point, and the farthest that the path has strayed from the line between them. */
    START_TO_END
}
