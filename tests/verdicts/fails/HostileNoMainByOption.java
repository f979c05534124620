// Rule: where main never began nothing was shown.
//RUNTIME_OPTIONS -version
void main() { }
