package ladera.expr;

import java.util.List;

/** A formula as it was written, without spaces and superfluous parentheses. */
sealed interface Tree {
    /** Puts this formula into a graph, where equal parts are one; the vertex of its value. */
    int into(Graph graph);

    /** A number: its digits as typed, in ASCII, and the double nearest to them (infinite beyond the largest). */
    record Literal(String digits, double value) implements Tree {
        Literal(String digits) {
            this(digits, Double.parseDouble(digits));
        }

        @Override
        public int into(Graph graph) {
            return graph.constant(value);
        }
    }

    /** A variable or a constant that has a name. */
    enum Symbol implements Tree {
        X,
        Y,
        PI,
        E;

        boolean isVariable() {
            return this == X || this == Y;
        }

        @Override
        public int into(Graph graph) {
            return switch (this) {
                case X -> graph.x();
                case Y -> graph.y();
                case PI -> graph.constant(Math.PI);
                case E -> graph.constant(Math.E);
            };
        }
    }

    /** A minus in front. */
    record Negation(Tree operand) implements Tree {
        @Override
        public int into(Graph graph) {
            return graph.negate(operand.into(graph));
        }
    }

    /** The signs between two operands. */
    enum Sign {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED,
        POWER
    }

    /** Two operands and the sign between them. */
    record Operation(Sign sign, Tree left, Tree right) implements Tree {
        @Override
        public int into(Graph graph) {
            int a = left.into(graph);
            int b = right.into(graph);
            return switch (sign) {
                case PLUS -> graph.add(a, b);
                case MINUS -> graph.subtract(a, b);
                case TIMES -> graph.multiply(a, b);
                case DIVIDED -> graph.divide(a, b);
                case POWER -> graph.power(a, b);
            };
        }
    }

    /** A function of as many arguments as it takes. */
    record Call(Function function, List<Tree> arguments) implements Tree {
        @Override
        public int into(Graph graph) {
            int result = arguments.get(0).into(graph);
            if (function.most() == 1) {
                return graph.apply(function.op(), result, Graph.NONE);
            }
            for (Tree argument : arguments.subList(1, arguments.size())) {
                int next = argument.into(graph);
                result =
                        function == Function.POW ? graph.power(result, next) : graph.apply(function.op(), result, next);
            }
            return result;
        }
    }
}
