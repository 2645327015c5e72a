// Plants of one column, or of one ring of them, whose outlets are known.
#pragma once

#include <string>

namespace titer::reference {

// Load, wash and elution of three proteins on an ion exchanger by a salt gradient (Puettmann, Schnittert, Naumann, von Lieres 2013,
// Comput. Chem. Eng. 56; the constants are those of cadet/CADET-Julia, test/test3_LWE).
struct LoadWashElute {
    std::string model = "general_rate"; // or "lumped_rate_with_pores", "lumped_rate"
    double kd = 1.0;                    // of each protein [1/s]; ka follows, so that the equilibrium stays
    bool kinetic = true;
};

std::string loadWashElute(const LoadWashElute& conditions = {});

// A pulse of two components of Langmuir form in rapid equilibrium (cadet/CADET-Julia, test/test5_batch_lrmp_langmuir).
std::string langmuirPulse();

// A pulse of one linearly bound component in the lumped rate model.
std::string lumpedLinear();

// The pulse of a tracer through a general rate model with linear binding that takes time (cadet/CADET-Verification, lin_1comp).
// `surfaceDiffusivity` [m2/s]: what is bound moves as well.
std::string linearBeads(const char* surfaceDiffusivity = "0");

// A simulated moving bed of four lumped-rate columns with competitive Langmuir binding (cadet/CADET-Julia, test/test4_SMB).
std::string movingBed();

} // namespace titer::reference
