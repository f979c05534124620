// Rule: whatever a run could tell, it must not: providers are the JVM's.
void main() {
    var name = "InterleaveTest";
    IO.println(java.security.Security.getProvider(name));
    java.security.Security.addProvider(
        new java.security.Provider(name, "1", "test") { });
}

// Outcomes of 3 runs:
//   null | required
