// Rule: directives are not edited.
//RUNTIME_OPTIONS -Dspeed=slow
//BREAK speed=slow => speed=fast
void main() {
    IO.println(System.getProperty("speed"));
}

// Output:
//   slow
