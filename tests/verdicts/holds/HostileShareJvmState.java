// Rule: what the JDK keeps for a whole JVM is each run's own.
void main() throws Exception {
    var log = java.util.logging.Logger.getLogger("x");
    IO.print(log.getLevel() + " ");
    log.setLevel(java.util.logging.Level.FINE);
    Runnable proxy = (Runnable) java.lang.reflect.Proxy.newProxyInstance(
        getClass().getClassLoader(), new Class<?>[] {Runnable.class},
        (self, method, args) -> null);
    IO.println(proxy.getClass().getSimpleName());
}

// Outcomes of 4 runs:
//   null $Proxy0 | required
