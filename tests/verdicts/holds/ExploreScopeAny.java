// Rule: any fork of a scope may be the first that succeeds; scoped values reach the forks.
//PREVIEW
static final ScopedValue<String> NAME = ScopedValue.newInstance();

String first() throws Exception {
    try (var scope = StructuredTaskScope.open(
            StructuredTaskScope.Joiner.<String>anySuccessfulResultOrThrow())) {
        scope.fork(() -> NAME.get() + " one");
        scope.fork(() -> NAME.get() + " two");
        return scope.join();
    }
}

void main() throws Exception {
    IO.println(ScopedValue.where(NAME, "fork").call(this::first));
}

// Schedules:
//   fork one | some
//   fork two | some
