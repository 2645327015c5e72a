// Published central composite designs.
#pragma once

namespace titer::reference {

// R. V. Lenth, Response-surface methods in R, using rsm (J. Stat. Softw. 32, 2009), data ChemReact: time [min], temperature [°C].
inline constexpr const char* chemReact = R"(Time,Temp,block,Yield
80,170,B1,80.5
80,180,B1,81.5
90,170,B1,82.0
90,180,B1,83.5
85,175,B1,83.9
85,175,B1,84.3
85,175,B1,84.0
85,175,B2,79.7
85,175,B2,79.8
85,175,B2,79.5
92.07,175,B2,78.4
77.93,175,B2,75.6
85,182.07,B2,78.5
85,167.93,B2,77.0
)";

// D. C. Montgomery, Design and Analysis of Experiments, example 11.2: yield of a chemical process, in coded units.
inline constexpr const char* montgomeryYield = R"(x1,x2,y
-1,-1,76.5
1,-1,78
-1,1,77
1,1,79.5
1.414,0,78.4
-1.414,0,75.6
0,1.414,78.5
0,-1.414,77
0,0,79.9
0,0,80.3
0,0,80
0,0,79.7
0,0,79.8
)";

} // namespace titer::reference
