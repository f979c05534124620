// Rule: the traced run must fit too; this program looks for the tracer.
//TIMELINE
void main() {
    IO.println(traced() ? "traced" : "not traced");
}

boolean traced() {
    try {
        Class.forName("trace.Tracer");
        return true;
    } catch (ClassNotFoundException e) {
        return false;
    }
}

// Output:
//   not traced
