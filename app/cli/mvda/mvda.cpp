// titer-cli mvda: multivariate models of tables.
#include "app/cli/common/command.h"

namespace titer::cli {

namespace {

constexpr const Command* parts[] = {&mvdaDescribe, &mvdaPca,      &mvdaPls,     &mvdaOpls,    &mvdaLearn,
                                    &mvdaPredict,  &mvdaBatch,    &mvdaMonitor, &mvdaCard,    &mvdaDeploy,
                                    &mvdaReplace,  &mvdaWithdraw, &mvdaDrift,   &mvdaTransfer};

} // namespace

const Command mvda{.name = "mvda",
                   .summary = "Models of many variables at once: PCA, PLS, OPLS, of batches too, learners and "
                              "clusters, and what they say of new rows",
                   .about = "A model is a file (titer.mvda/1) with all that prediction needs. Each has its --help.",
                   .example = "  titer-cli mvda pls batches.csv --y titre,purity --cv venetian:7 -o titre.mvda.json\n"
                              "  titer-cli mvda predict titre.mvda.json new.csv",
                   .parts = parts};

} // namespace titer::cli
