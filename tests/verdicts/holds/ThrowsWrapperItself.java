// Rule: an InvocationTargetException thrown by main is not unwrapped.
void main() throws Exception {
    throw new java.lang.reflect.InvocationTargetException(
        new IllegalStateException("inner"), "outer");
}

// Throws: InvocationTargetException: outer
