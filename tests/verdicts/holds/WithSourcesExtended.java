// Rule: //SOURCES: a class that extends one of another file, which javac then takes out of turn.
//SOURCES WithSourcesHelper.java
void main() {
    var own = new WithSourcesHelper() {
        @Override
        public String toString() {
            return "extended";
        }
    };
    IO.println(own + ", " + WithSourcesHelper.greeting());
}

// Output:
//   extended, hello from the helper
