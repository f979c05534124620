// \u000a class IO { }
class Hidden { }
