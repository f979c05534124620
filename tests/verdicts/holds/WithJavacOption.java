// Rule: //JAVAC_OPTIONS reach javac.
//JAVAC_OPTIONS -parameters
void hello(String worldName) { }

void main() throws Exception {
    IO.println(getClass().getDeclaredMethod("hello", String.class)
        .getParameters()[0].getName());
}

// Output:
//   worldName
