package taken;

/// Of its package, so it takes no name by itself.
record TakenInPackage() {
    interface Record { }
}

final class Math { }
