///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//PREVIEW
//BREAK ScopedValue.where(user, "bob").run(() -> scope.fork(this::who)); => scope.fork(this::who);

/// A scope is opened, `user` is bound to bob, and only then is there a fork.

final ScopedValue<String> user = ScopedValue.newInstance();

String who() {
    return user.orElse("nobody");
}

void main() throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
        ScopedValue.where(user, "bob").run(() -> scope.fork(this::who));
        scope.join();
    }
}

// Throws: StructureViolationException: {}
