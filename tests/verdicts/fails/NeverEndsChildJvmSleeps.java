// Rule: a child that is a JVM may sleep as another does.
//LIMIT 3s
void main(String[] words) throws Exception {
    if (words.length > 0) Thread.sleep(20_000);
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var path = System.getProperty("java.class.path");
    new ProcessBuilder(java, "-cp", path, "NeverEndsChildJvmSleeps", "child").start().waitFor();
}

// Never ends:
//   main WAITING
