// Rule: a line of // Does not compile: is one of the program's own file.
//SOURCES broken/BrokenOuter.java
void main() {
    // nothing
    IO.println(BrokenOuter.say());
}

// Does not compile:
//   5: incompatible types: int cannot be converted to String
