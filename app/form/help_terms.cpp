// Terms of the help.
#include "app/form/help_terms.h"

#include "app/form/help_glossary.h"

#include <QCoreApplication>

#include <map>

namespace titer::app {

namespace {

struct Term {
    const char* id;
    const char* title;
    const char* place;
    const char* meaning;
};

constexpr const char* run = QT_TRANSLATE_NOOP("Help", "Run");
constexpr const char* data = QT_TRANSLATE_NOOP("Help", "Data");
constexpr const char* alarms = QT_TRANSLATE_NOOP("Help", "Alarms");
constexpr const char* studies = QT_TRANSLATE_NOOP("Help", "Studies");
constexpr const char* chromatography = QT_TRANSLATE_NOOP("Help", "Chromatography");
constexpr const char* cultures = QT_TRANSLATE_NOOP("Help", "Cultures");
constexpr const char* downstream = QT_TRANSLATE_NOOP("Help", "Downstream");

constexpr Term terms[] = {
    {"shadow", QT_TRANSLATE_NOOP("Help", "Shadow"), run,
     QT_TRANSLATE_NOOP("Help", "The model computed in parallel with a recording, over the same time and with the same "
                               "recipe, so that plant and model can be compared tag by tag. Choose a recording on the "
                               "page Run; the table of deviations and the tile “Twin gap” show the difference.")},
    {"deviation", QT_TRANSLATE_NOOP("Help", "Deviation from the model"), run,
     QT_TRANSLATE_NOOP("Help",
                       "Measured value minus the value of the model at the time at which the sample was drawn. σ is "
                       "the root mean square over all compared samples, in the unit of the tag. Which model variable "
                       "a tag is compared with is set by its mapping on the page Data.")},
    {"replay", QT_TRANSLATE_NOOP("Help", "Replay"), run,
     QT_TRANSLATE_NOOP("Help", "A recording played as if it were live, at a multiple of real time. The speed is set "
                               "next to the timeline on the page Run, or by the source “replay”.")},
    {"forecast", QT_TRANSLATE_NOOP("Help", "Forecast"), run,
     QT_TRANSLATE_NOOP(
         "Help", "A forecast of the run from the present time to the end of the recipe, with bands of 50 and 80 %: "
                 "from the estimate where an estimator is running, else from the model with a spread of its "
                 "parameters that is typed in by hand. Set on the page Run under “Forecast”, or by the tile "
                 "“Forecast”.")},
    {"recording", QT_TRANSLATE_NOOP("Help", "Recording"), data,
     QT_TRANSLATE_NOOP("Help",
                       "A table of measured values over time, imported from a file or recorded from sources. Each "
                       "tag keeps its own unit and times; nothing is interpolated when it is stored.")},
    {"tag", QT_TRANSLATE_NOOP("Help", "Tag"), data,
     QT_TRANSLATE_NOOP("Help",
                       "The name of one measured or computed quantity, for example production.titer. Tags of sources "
                       "begin with the source, src-1/pH. A tag is assigned to a variable of the model on the page "
                       "Data.")},
    {"stale", QT_TRANSLATE_NOOP("Help", "Stale value"), data,
     QT_TRANSLATE_NOOP("Help",
                       "The last value, once no newer one has arrived for three usual intervals; the usual interval "
                       "is the 90th percentile of the intervals of the tag. Single laboratory samples are never "
                       "stale.")},
    {"quality", QT_TRANSLATE_NOOP("Help", "Quality of a value"), data,
     QT_TRANSLATE_NOOP("Help",
                       "Good, uncertain or bad, as the device reports it. Bad values are stored but not drawn as a "
                       "line, not averaged and not compared with the model.")},
    {"gap", QT_TRANSLATE_NOOP("Help", "Gap"), data,
     QT_TRANSLATE_NOOP("Help",
                       "A time without samples of a tag that is longer than three usual intervals. Gaps are drawn as "
                       "interruptions and are listed on the page Data with their cause.")},
    {"recorder", QT_TRANSLATE_NOOP("Help", "Recorder"), data,
     QT_TRANSLATE_NOOP("Help",
                       "The process that reads the sources of a project, stores every sample and evaluates the "
                       "alarms, with or without a window. Started and stopped on the page Data, or by titer-cli "
                       "record.")},
    {"deadband", QT_TRANSLATE_NOOP("Help", "Deadband"), alarms,
     QT_TRANSLATE_NOOP("Help",
                       "The distance by which a value must come back behind the limit before the alarm returns to "
                       "normal, in the unit of the tag. It keeps a noisy value from raising the same alarm again and "
                       "again. Set with each alarm on the page Alarms.")},
    {"alarm_delay", QT_TRANSLATE_NOOP("Help", "On-delay and off-delay"), alarms,
     QT_TRANSLATE_NOOP("Help",
                       "The time for which the condition must hold before the alarm is raised, and the time for "
                       "which it must be gone before it returns to normal. Set with each alarm on the page Alarms.")},
    {"shelving", QT_TRANSLATE_NOOP("Help", "Shelving"), alarms,
     QT_TRANSLATE_NOOP("Help", "Hiding an alarm for a limited time by an operator, with a reason (ISA-18.2). It comes "
                               "back automatically when the time ends. Set on the page Alarms.")},
    {"alarm_flood", QT_TRANSLATE_NOOP("Help", "Alarm flood"), alarms,
     QT_TRANSLATE_NOOP("Help",
                       "More than ten new alarms per operator in ten minutes (ISA-18.2, EEMUA 191). Counted in the "
                       "alarm statistics of the page Alarms.")},
    {"chattering", QT_TRANSLATE_NOOP("Help", "Chattering alarm"), alarms,
     QT_TRANSLATE_NOOP("Help",
                       "An alarm that is raised three times or more within one minute. A deadband or a delay stops "
                       "it.")},
    {"q2", QT_TRANSLATE_NOOP("Help", "Q²"), studies,
     QT_TRANSLATE_NOOP("Help",
                       "Predicted R²: 1 minus the sum of squared prediction errors (each run predicted by a model "
                       "that was fitted without it) over the total sum of squares about the mean. Far below R² adj., "
                       "the model follows single runs rather than the process. Shown with each response on the page "
                       "Studies.")},
    {"r2", QT_TRANSLATE_NOOP("Help", "R² and R² adj."), studies,
     QT_TRANSLATE_NOOP("Help",
                       "Fraction of the variation of a response that the fitted model explains; R² adj. corrects it "
                       "for the number of terms. Shown with each response on the page Studies.")},
    {"lack_of_fit", QT_TRANSLATE_NOOP("Help", "Lack of fit"), studies,
     QT_TRANSLATE_NOOP("Help",
                       "Compares what the model misses with the scatter of replicates by an F-test. A small p says "
                       "that terms are missing. It needs replicated runs, for example centre points.")},
    {"leverage", QT_TRANSLATE_NOOP("Help", "Leverage"), studies,
     QT_TRANSLATE_NOOP("Help",
                       "The weight of a run in its own prediction, from 0 to 1, computed from the matrix of the "
                       "design alone. Runs near 1 decide a term by themselves.")},
    {"vif", QT_TRANSLATE_NOOP("Help", "Variance inflation factor"), studies,
     QT_TRANSLATE_NOOP("Help", "Factor by which the variance of a coefficient grows because its term is correlated "
                               "with others: 1 in an orthogonal design, above 10 it is hardly distinguishable.")},
    {"aliasing", QT_TRANSLATE_NOOP("Help", "Alias"), studies,
     QT_TRANSLATE_NOOP("Help",
                       "Two terms that a design cannot distinguish: their columns are equal or proportional. The "
                       "evaluation of a design lists them before any run is made.")},
    {"power", QT_TRANSLATE_NOOP("Help", "Power of a test"), studies,
     QT_TRANSLATE_NOOP("Help", "Probability of finding an effect of a given size at the given noise and level of "
                               "significance. Computed from the matrix of the design when a design is chosen.")},
    {"design_space", QT_TRANSLATE_NOOP("Help", "Design space"), studies,
     QT_TRANSLATE_NOOP("Help",
                       "The combinations of factor settings at which all responses meet their limits with at least "
                       "the required probability (ICH Q8). Computed from the fitted models, their uncertainty and "
                       "the scatter of runs; the required probability is set on the page Studies.")},
    {"desirability", QT_TRANSLATE_NOOP("Help", "Desirability"), studies,
     QT_TRANSLATE_NOOP("Help",
                       "A value from 0 to 1 that combines several responses: the geometric mean of how well each "
                       "meets its goal (Derringer and Suich 1980). The goals are set with the responses of a study.")},
    {"d_efficiency", QT_TRANSLATE_NOOP("Help", "D-efficiency"), studies,
     QT_TRANSLATE_NOOP("Help", "Information of a design per run, from the determinant of its matrix, in percent of an "
                               "orthogonal design of the same size. Computed when a design is chosen.")},
    {"mass_balance", QT_TRANSLATE_NOOP("Help", "Mass balance"), run,
     QT_TRANSLATE_NOOP("Help",
                       "For each component, unit and stream: what entered, left, was formed and is still there. The "
                       "run is called unbalanced if these do not agree to within the tolerance; which unit and which "
                       "component is said then.")},
    {"carbon_recovery", QT_TRANSLATE_NOOP("Help", "Carbon recovery"), run,
     QT_TRANSLATE_NOOP("Help",
                       "Carbon in cells, products, carbon dioxide and residual substrates over the carbon that was "
                       "fed, in percent. It needs the carbon of each component; far from 100 %, yields of the rate "
                       "law do not fit each other.")},
    {"heel", QT_TRANSLATE_NOOP("Help", "Heel"), run,
     QT_TRANSLATE_NOOP("Help",
                       "The small volume that remains in a vessel when it is emptied, so that concentrations stay "
                       "defined. It is part of the mass balance.")},
    {"column_volume", QT_TRANSLATE_NOOP("Help", "Column volume (CV)"), chromatography,
     QT_TRANSLATE_NOOP("Help",
                       "Volume of the packed bed, cross section times length. Loads and buffers are often given in "
                       "multiples of it.")},
    {"residence_time", QT_TRANSLATE_NOOP("Help", "Residence time"), chromatography,
     QT_TRANSLATE_NOOP("Help",
                       "Column volume over volumetric flow, in minutes. A longer one lets slow binding use more of "
                       "the capacity.")},
    {"dbc", QT_TRANSLATE_NOOP("Help", "Dynamic binding capacity"), chromatography,
     QT_TRANSLATE_NOOP("Help",
                       "Product loaded per column volume until its concentration behind the column reaches 10 % of "
                       "that before it (DBC10). Read from the breakthrough curve of a simulated or measured load.")},
    {"hetp", QT_TRANSLATE_NOOP("Help", "Plate height (HETP)"), chromatography,
     QT_TRANSLATE_NOOP("Help",
                       "Column length over the number of theoretical plates, from the width of a peak at half its "
                       "height. Reduced plate height: divided by the particle diameter.")},
    {"asymmetry", QT_TRANSLATE_NOOP("Help", "Asymmetry factor"), chromatography,
     QT_TRANSLATE_NOOP("Help",
                       "Back half-width over front half-width of a peak at 10 % of its height; 0.8 to 1.6 is usual "
                       "for a well-packed column.")},
    {"kla", QT_TRANSLATE_NOOP("Help", "kLa"), cultures,
     QT_TRANSLATE_NOOP("Help",
                       "Volumetric mass transfer coefficient of oxygen, in 1/h: transfer rate per difference of "
                       "concentration to saturation. Computed from power input and gas velocity, or entered, in the "
                       "parameters of the vessel.")},
    {"oxygen_uptake_rate", QT_TRANSLATE_NOOP("Help", "Oxygen uptake rate"), cultures,
     QT_TRANSLATE_NOOP("Help",
                       "Oxygen that the culture consumes per volume and time: specific oxygen uptake times cell "
                       "concentration.")},
    {"viability", QT_TRANSLATE_NOOP("Help", "Viability"), cultures,
     QT_TRANSLATE_NOOP("Help",
                       "Viable cells over viable and dead cells, in percent. Lysed cells are no longer counted.")},
    {"titer", QT_TRANSLATE_NOOP("Help", "Titre"), cultures,
     QT_TRANSLATE_NOOP("Help",
                       "Concentration of the product in the medium, including its variants where these are "
                       "components of their own. The product is the component that plays the role “product” in the "
                       "rate law.")},
    {"ivc", QT_TRANSLATE_NOOP("Help", "Integral of viable cells"), cultures,
     QT_TRANSLATE_NOOP("Help", "Area under the viable cell concentration over time. Titre over it is the mean specific "
                               "productivity.")},
    {"log_reduction", QT_TRANSLATE_NOOP("Help", "Log reduction value"), downstream,
     QT_TRANSLATE_NOOP("Help",
                       "Decadic logarithm of the amount that enters over the amount that leaves, for virus and other "
                       "impurities. Values of independent steps are added.")},
    {"pool", QT_TRANSLATE_NOOP("Help", "Pool"), downstream,
     QT_TRANSLATE_NOOP("Help",
                       "The part of an eluate that is collected, between the start and the end criterion of the "
                       "collecting phase. Yield and purity of a column refer to it.")},
};

QString inWindow(const char* text)
{
    return QCoreApplication::translate("Help", text);
}

} // namespace

std::vector<HelpTopic> termTopics()
{
    std::vector<HelpTopic> topics;
    std::map<std::string, const lessons::Term*> inGlossary; // by topic
    for (const lessons::Subject& subject : lessons::glossary().subjects)
        for (const lessons::Term& term : subject.terms) inGlossary.emplace(term.topic, &term);
    for (const Term& term : terms) {
        HelpTopic topic{.id = std::string("term/") + term.id,
                        .title = inWindow(term.title),
                        .kind = inWindow(QT_TRANSLATE_NOOP("Help", "Term")),
                        .place = inWindow(term.place),
                        .meaning = inWindow(term.meaning)};
        if (const auto found = inGlossary.find(topic.id); found != inGlossary.end()) {
            topic.inTiter = topic.meaning;
            takeTerm(topic, *found->second);
        }
        topics.push_back(std::move(topic));
    }
    return topics;
}

} // namespace titer::app
