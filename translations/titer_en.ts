<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlarmWords</name>
    <message numerus="yes">
        <source>The recorder has %n alarm(s), which the top bar shows.</source>
        <translation>
            <numerusform>The recorder has %n alarm, which the top bar shows.</numerusform>
            <numerusform>The recorder has %n alarms, which the top bar shows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnalyseWords</name>
    <message numerus="yes">
        <source>%n row(s) lie beyond the limit of 99 %.</source>
        <translation>
            <numerusform>%n row lies beyond the limit of 99 %.</numerusform>
            <numerusform>%n rows lie beyond the limit of 99 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The interval of %n column(s) does not contain zero.</source>
        <translation>
            <numerusform>The interval of %n column does not contain zero.</numerusform>
            <numerusform>The intervals of %n columns do not contain zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) lie above 1.</source>
        <translation>
            <numerusform>%n column lies above 1.</numerusform>
            <numerusform>%n columns lie above 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lies beyond 99 % at %n point(s).</source>
        <comment>a batch</comment>
        <translation>
            <numerusform>%1 lies beyond 99 % at %n point.</numerusform>
            <numerusform>%1 lies beyond 99 % at %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lies beyond 99 % at %n point(s), the first at %2.</source>
        <comment>a batch, a place</comment>
        <translation>
            <numerusform>%1 lies beyond 99 % at %n point, the first at %2.</numerusform>
            <numerusform>%1 lies beyond 99 % at %n points, the first at %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tree(s)</source>
        <translation>
            <numerusform>%n tree</numerusform>
            <numerusform>%n trees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden unit(s)</source>
        <translation>
            <numerusform>%n hidden unit</numerusform>
            <numerusform>%n hidden units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a missing cell are left out.</source>
        <translation>
            <numerusform>%n row with a missing cell is left out.</numerusform>
            <numerusform>%n rows with a missing cell are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tree says one of %n value(s).</source>
        <translation>
            <numerusform>The tree says %n value alone.</numerusform>
            <numerusform>The tree says one of %n values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another cluster is nearer to %n row(s).</source>
        <translation>
            <numerusform>Another cluster is nearer to %n row.</numerusform>
            <numerusform>Another cluster is nearer to %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lie outside the range of the rows that the model was made of, in %1. Do not rely on what is said of them.</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n row lies outside the range of the rows that the model was made of, in %1. Do not rely on what is said of it.</numerusform>
            <numerusform>%n rows lie outside the range of the rows that the model was made of, in %1. Do not rely on what is said of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n new row(s) whose class is known %1 % are wrong.</source>
        <comment>a share</comment>
        <translation>
            <numerusform>Of %n new row whose class is known %1 % is wrong.</numerusform>
            <numerusform>Of %n new rows whose class is known %1 % are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) are predicted to within %1 %2 (RMSEP).</source>
        <comment>number, unit</comment>
        <translation>
            <numerusform>%n new row is predicted to within %1 %2 (RMSEP).</numerusform>
            <numerusform>%n new rows are predicted to within %1 %2 (RMSEP).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are uncertain or bad. Do not rely on what is predicted of them.</source>
        <translation>
            <numerusform>%n row is uncertain or bad. Do not rely on what is predicted of it.</numerusform>
            <numerusform>%n rows are uncertain or bad. Do not rely on what is predicted of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of both has the same value in all %n row(s), so that there is no correlation.</source>
        <translation>
            <numerusform>One of both has the same value in all %n row, so that there is no correlation.</numerusform>
            <numerusform>One of both has the same value in all %n rows, so that there is no correlation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pearson %1, Spearman %2, %n row(s)</source>
        <comment>correlations</comment>
        <translation>
            <numerusform>Pearson %1, Spearman %2, %n row</numerusform>
            <numerusform>Pearson %1, Spearman %2, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) raise an alarm: three points in a row beyond 99 %. Single limits are as wide as the whole course of the batches of the model.</source>
        <translation>
            <numerusform>%n batch raises an alarm: three points in a row beyond 99 %. Single limits are as wide as the whole course of the batches of the model.</numerusform>
            <numerusform>%n batches raise an alarm: three points in a row beyond 99 %. Single limits are as wide as the whole course of the batches of the model.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AugmentAdvisor</name>
    <message numerus="yes">
        <source>%n D-optimal run(s)</source>
        <translation>
            <numerusform>%n D-optimal run</numerusform>
            <numerusform>%n D-optimal runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n most promising run(s)</source>
        <translation>
            <numerusform>%n most promising run</numerusform>
            <numerusform>%n most promising runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n most promising run(s) for %1</source>
        <comment>a response</comment>
        <translation>
            <numerusform>%n most promising run for %1</numerusform>
            <numerusform>%n most promising runs for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) at further levels</source>
        <translation>
            <numerusform>%n run at further levels</numerusform>
            <numerusform>%n runs at further levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchOverlay</name>
    <message numerus="yes">
        <source>min-max of %n batch(es)</source>
        <translation>
            <numerusform>min-max of %n batch</numerusform>
            <numerusform>min-max of %n batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean ± 3 s of %n batch(es)</source>
        <translation>
            <numerusform>mean ± 3 s of %n batch</numerusform>
            <numerusform>mean ± 3 s of %n batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n batch(es) without it</source>
        <comment>alignment</comment>
        <translation>
            <numerusform>%1, %n batch without it</numerusform>
            <numerusform>%1, %n batches without it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier batch(es)</source>
        <translation>
            <numerusform>%n earlier batch</numerusform>
            <numerusform>%n earlier batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchScores</name>
    <message numerus="yes">
        <source>%n point(s), the last at %1 and %2</source>
        <translation>
            <numerusform>%n point, the last at %1 and %2</numerusform>
            <numerusform>%n points, the last at %1 and %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibrationWords</name>
    <message numerus="yes">
        <source>%1, %n runs</source>
        <translation>
            <numerusform>%1, %n run</numerusform>
            <numerusform>%1, %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs of the plant so far</source>
        <translation>
            <numerusform>%n run of the plant so far</numerusform>
            <numerusform>%n runs of the plant so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesignAdvisor</name>
    <message numerus="yes">
        <source>%n level(s)</source>
        <comment>of one factor, evenly spaced</comment>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowsheetTile</name>
    <message numerus="yes">
        <source>%n value(s) that do not fit</source>
        <translation>
            <numerusform>%n value that does not fit</numerusform>
            <numerusform>%n values that do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastFan</name>
    <message numerus="yes">
        <source>%n forecast run(s) from the estimate</source>
        <translation>
            <numerusform>%n forecast run from the estimate</numerusform>
            <numerusform>%n forecast runs from the estimate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forecast run(s), kinetics ± %1 % typed in by hand</source>
        <translation>
            <numerusform>%n forecast run, kinetics ± %1 % typed in by hand</numerusform>
            <numerusform>%n forecast runs, kinetics ± %1 % typed in by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Instructor</name>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>key figures that have no room</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonSheet</name>
    <message numerus="yes">
        <source>%n minute(s), %1</source>
        <translation>
            <numerusform>%n minute, %1</numerusform>
            <numerusform>%n minutes, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptimumWork</name>
    <message numerus="yes">
        <source>%n run(s) gave no result that one may rely on, and are left out.</source>
        <translation>
            <numerusform>%n run gave no result that one may rely on, and is left out.</numerusform>
            <numerusform>%n runs gave no result that one may rely on, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n piece(s)</source>
        <translation>
            <numerusform>in %n piece</numerusform>
            <numerusform>in %n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n time(s)</source>
        <translation>
            <numerusform>at %n time</numerusform>
            <numerusform>at %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlateEdits</name>
    <message numerus="yes">
        <source>Assign the runs to plates of %n vessel(s)</source>
        <translation>
            <numerusform>Assign the runs to plates of %n vessel</numerusform>
            <numerusform>Assign the runs to plates of %n vessels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n do not close; they are marked.</source>
        <translation>
            <numerusform>%n does not close; it is marked.</numerusform>
            <numerusform>%n do not close; they are marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetLines</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n result(s)</source>
        <translation>
            <numerusform>Import %n result</numerusform>
            <numerusform>Import %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>Import %n change</numerusform>
            <numerusform>Import %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) imported.</source>
        <translation>
            <numerusform>%n result imported.</numerusform>
            <numerusform>%n results imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) imported.</source>
        <translation>
            <numerusform>%n change imported.</numerusform>
            <numerusform>%n changes imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spectrum</name>
    <message numerus="yes">
        <source>%n point(s), maximum %1 at %2</source>
        <translation>
            <numerusform>%n point, maximum %1 at %2</numerusform>
            <numerusform>%n points, maximum %1 at %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <comment>scans of a spectrometer</comment>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyEdits</name>
    <message numerus="yes">
        <source>Clear the results of %n run(s)</source>
        <translation>
            <numerusform>Clear the results of %n run</numerusform>
            <numerusform>Clear the results of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run(s)</source>
        <translation>
            <numerusform>Remove %n run</numerusform>
            <numerusform>Remove %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwinGapTile</name>
    <message numerus="yes">
        <source>σ %1, estimated from %n difference(s)</source>
        <translation>
            <numerusform>σ %1, estimated from %n difference</numerusform>
            <numerusform>σ %1, estimated from %n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::analyse::CorrelationPane</name>
    <message numerus="yes">
        <source>of %n row(s)</source>
        <translation>
            <numerusform>of %n row</numerusform>
            <numerusform>of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 to %n row(s), those in which both columns have a value</source>
        <translation>
            <numerusform>of %1 to %n row, those in which both columns have a value</numerusform>
            <numerusform>of %1 to %n rows, those in which both columns have a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::analyse::HistogramPane</name>
    <message numerus="yes">
        <source>%n value(s), %1 missing</source>
        <translation>
            <numerusform>%n value, %1 missing</numerusform>
            <numerusform>%n values, %1 missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n row(s)</source>
        <comment>a bin, from and to</comment>
        <translation>
            <numerusform>%1 to %2: %n row</numerusform>
            <numerusform>%1 to %2: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::analyse::ParallelPane</name>
    <message numerus="yes">
        <source>%n row(s) as lines</source>
        <translation>
            <numerusform>%n row as lines</numerusform>
            <numerusform>%n rows as lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::analyse::SpectraPane</name>
    <message numerus="yes">
        <source>%n spectra</source>
        <translation>
            <numerusform>%n spectrum</numerusform>
            <numerusform>%n spectra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::analyse::TablePane</name>
    <message numerus="yes">
        <source>%n batch(es), a line each</source>
        <translation>
            <numerusform>%n batch, a line each</numerusform>
            <numerusform>%n batches, a line each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in their order</source>
        <translation>
            <numerusform>%n row in their order</numerusform>
            <numerusform>%n rows in their order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <comment>points that are not as chance has them</comment>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::app::RemovedParts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n phase</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controller(s)</source>
        <translation>
            <numerusform>%n controller</numerusform>
            <numerusform>%n controllers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mapped tag(s)</source>
        <translation>
            <numerusform>%n mapped tag</numerusform>
            <numerusform>%n mapped tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimator(s)</source>
        <translation>
            <numerusform>%n estimator</numerusform>
            <numerusform>%n estimators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n tile</numerusform>
            <numerusform>%n tiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) of studies</source>
        <translation>
            <numerusform>%n factor of studies</numerusform>
            <numerusform>%n factors of studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guard(s)</source>
        <translation>
            <numerusform>%n guard</numerusform>
            <numerusform>%n guards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>interlocks of %n guard(s) that stay(s)</source>
        <translation>
            <numerusform>interlocks of %n guard that stays</numerusform>
            <numerusform>interlocks of %n guards that stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::app::StudyRunner</name>
    <message numerus="yes">
        <source>Run on the twin: %n result(s)</source>
        <translation>
            <numerusform>Run on the twin: %n result</numerusform>
            <numerusform>Run on the twin: %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::form::FormView</name>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n wrong</numerusform>
            <numerusform>%n wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::help::HelpWindow</name>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::instructor::InstructorView</name>
    <message numerus="yes">
        <source>in %n lesson(s)</source>
        <translation>
            <numerusform>in %n lesson</numerusform>
            <numerusform>in %n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::AdviceSheet</name>
    <message numerus="yes">
        <source>%n change(s) tried</source>
        <translation>
            <numerusform>%n change tried</numerusform>
            <numerusform>%n changes tried</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmEditor</name>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n field to correct</numerusform>
            <numerusform>%n fields to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmFigures</name>
    <message numerus="yes">
        <source>%1, %2 to %3, %n raised. Benchmarks: ISA-18.2-2016, EEMUA 191, for one operator.</source>
        <extracomment>A length of time, two times of day, a count.</extracomment>
        <translation>
            <numerusform>%1, %2 to %3, %n raised. Benchmarks: ISA-18.2-2016, EEMUA 191, for one operator.</numerusform>
            <numerusform>%1, %2 to %3, %n raised. Benchmarks: ISA-18.2-2016, EEMUA 191, for one operator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>% in %n flood(s)</source>
        <translation>
            <numerusform>% in %n flood</numerusform>
            <numerusform>% in %n floods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>alarm(s)</source>
        <translation>
            <numerusform>alarm</numerusform>
            <numerusform>alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not acknowledged</source>
        <translation>
            <numerusform>%n not acknowledged</numerusform>
            <numerusform>%n not acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times within a minute</source>
        <translation>
            <numerusform>%n times within a minute</numerusform>
            <numerusform>%n times within a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmJournalView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entries</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::AnalysePage</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n batch</numerusform>
            <numerusform>%n batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual batch(es), runs of a model</source>
        <translation>
            <numerusform>%n virtual batch, run of a model</numerusform>
            <numerusform>%n virtual batches, runs of a model</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::BatchesSheet</name>
    <message numerus="yes">
        <source>, %n gap(s)</source>
        <comment>of a recording</comment>
        <translation>
            <numerusform>, %n gap</numerusform>
            <numerusform>, %n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::CalibrationSheet</name>
    <message numerus="yes">
        <source>%n file(s) being read</source>
        <comment>for a calibration</comment>
        <translation>
            <numerusform>%n file being read</numerusform>
            <numerusform>%n files being read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::CashFlowPane</name>
    <message numerus="yes">
        <source>%n rate(s) of return</source>
        <translation>
            <numerusform>%n rate of return</numerusform>
            <numerusform>%n rates of return</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::CostPane</name>
    <message numerus="yes">
        <source>Incomplete: %n of what the run draws has no price. It is listed first.</source>
        <translation>
            <numerusform>Incomplete: %n of what the run draws has no price. It is listed first.</numerusform>
            <numerusform>Incomplete: %n of what the run draws have no price. They are listed first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::DataListing</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::DataPage</name>
    <message numerus="yes">
        <source>%1 was imported: %n samples</source>
        <comment>a recording</comment>
        <translation>
            <numerusform>%1 was imported: %n sample</numerusform>
            <numerusform>%1 was imported: %n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n samples were imported from %1</source>
        <comment>of a laboratory</comment>
        <translation>
            <numerusform>%n sample was imported from %1</numerusform>
            <numerusform>%n samples were imported from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::DesignTools</name>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::LessonList</name>
    <message numerus="yes">
        <source>%1 %n lesson(s), %2 min.</source>
        <comment>why a course; its length</comment>
        <translation>
            <numerusform>%1 %n lesson, %2 min.</numerusform>
            <numerusform>%1 %n lessons, %2 min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft “%1”: %2 And %n more.</source>
        <comment>a lesson</comment>
        <translation>
            <numerusform>Draft “%1”: %2 And %n more.</numerusform>
            <numerusform>Draft “%1”: %2 And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::ModelCardSheet</name>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <comment>that a model was made of</comment>
        <translation>
            <numerusform>%n batch</numerusform>
            <numerusform>%n batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::NotificationSheet</name>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n field to correct</numerusform>
            <numerusform>%n fields to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::PlantFigures</name>
    <message numerus="yes">
        <source>%n batches a year</source>
        <translation>
            <numerusform>%n batch a year</numerusform>
            <numerusform>%n batches a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::PreprocessingField</name>
    <message numerus="yes">
        <source>%n channel(s).</source>
        <translation>
            <numerusform>%n channel.</numerusform>
            <numerusform>%n channels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::PriceSheet</name>
    <message numerus="yes">
        <source>Paste %n price(s)</source>
        <translation>
            <numerusform>Paste %n price</numerusform>
            <numerusform>Paste %n prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::RecoveryCard</name>
    <message numerus="yes">
        <source>%n undo step(s)</source>
        <translation>
            <numerusform>%n undo step</numerusform>
            <numerusform>%n undo steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::RunAhead</name>
    <message numerus="yes">
        <source>forecast from the estimate, 80 % and 50 % of %n run(s)</source>
        <translation>
            <numerusform>forecast from the estimate, 80 % and 50 % of %n run</numerusform>
            <numerusform>forecast from the estimate, 80 % and 50 % of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>forecast, spread of %1 % typed in by hand, 80 % and 50 % of %n run(s)</source>
        <translation>
            <numerusform>forecast, spread of %1 % typed in by hand, 80 % and 50 % of %n run</numerusform>
            <numerusform>forecast, spread of %1 % typed in by hand, 80 % and 50 % of %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::RunOverlay</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <comment>laid over one another</comment>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::SamplePanel</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::SchedulePane</name>
    <message numerus="yes">
        <source>%n batch(es) take</source>
        <comment>and then their time</comment>
        <translation>
            <numerusform>%n batch takes</numerusform>
            <numerusform>%n batches take</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::StudyHead</name>
    <message numerus="yes">
        <source>%1 of %n run(s) have results</source>
        <translation>
            <numerusform>%1 of %n run has results</numerusform>
            <numerusform>%1 of %n runs have results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n parameter(s))</source>
        <comment>a fit</comment>
        <translation>
            <numerusform>%1 (%n parameter)</numerusform>
            <numerusform>%1 (%n parameters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::TraceView</name>
    <message numerus="yes">
        <source>%n samples were written to %1</source>
        <translation>
            <numerusform>%n sample was written to %1</numerusform>
            <numerusform>%n samples were written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::TrainPane</name>
    <message numerus="yes">
        <source>Planned from %n run(s); what steps take is that of a run of the plant.</source>
        <translation>
            <numerusform>Planned from %n run; what steps take is that of a run of the plant.</numerusform>
            <numerusform>Planned from %n runs; what steps take is that of a run of the plant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::TrialPanel</name>
    <message numerus="yes">
        <source>%n error(s) to correct before it can be used</source>
        <translation>
            <numerusform>%n error to correct before it can be used</numerusform>
            <numerusform>%n errors to correct before it can be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still to be written</source>
        <translation>
            <numerusform>%n thing still to be written</numerusform>
            <numerusform>%n things still to be written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::study::AugmentSheet</name>
    <message numerus="yes">
        <source>Besides the %n run(s) of the study that are used in its models</source>
        <translation>
            <numerusform>Besides the %n run of the study that is used in its models</numerusform>
            <numerusform>Besides the %n runs of the study that are used in its models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n run(s): %1</source>
        <comment>how, as in “fold-over of all factors”</comment>
        <translation>
            <numerusform>Add %n run: %1</numerusform>
            <numerusform>Add %n runs: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) added: %1.</source>
        <comment>how, as in “fold-over of all factors”</comment>
        <translation>
            <numerusform>%n run added: %1.</numerusform>
            <numerusform>%n runs added: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::study::DesignSheet</name>
    <message numerus="yes">
        <source>%n factor(s), all easy to change</source>
        <translation>
            <numerusform>%n factor, easy to change</numerusform>
            <numerusform>%n factors, all easy to change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::study::EquivalenceSheet</name>
    <message numerus="yes">
        <source>%1 ± %2, %n run(s)</source>
        <comment>mean, standard deviation</comment>
        <translation>
            <numerusform>%1 ± %2, %n run</numerusform>
            <numerusform>%1 ± %2, %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::study::FactorSheet</name>
    <message numerus="yes">
        <source>Vary %n parameter(s)</source>
        <translation>
            <numerusform>Vary %n parameter</numerusform>
            <numerusform>Vary %n parameters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::study::PlateSheet</name>
    <message numerus="yes">
        <source>%n spare vessel(s); arrows move, Space picks up and drops a run, Enter opens it</source>
        <translation>
            <numerusform>%n spare vessel; arrows move, Space picks up and drops a run, Enter opens it</numerusform>
            <numerusform>%n spare vessels; arrows move, Space picks up and drops a run, Enter opens it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::study::ResponseCard</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::study::RunSheetPane</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n excluded</numerusform>
            <numerusform>%n excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n result(s)</source>
        <translation>
            <numerusform>Paste %n result</numerusform>
            <numerusform>Paste %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) imported.</source>
        <translation>
            <numerusform>%n result imported.</numerusform>
            <numerusform>%n results imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear the results of %n run(s)</source>
        <translation>
            <numerusform>Clear the results of %n run</numerusform>
            <numerusform>Clear the results of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run(s)</source>
        <translation>
            <numerusform>Remove %n run</numerusform>
            <numerusform>Remove %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::study::TakeSheet</name>
    <message numerus="yes">
        <source>%n more with errors</source>
        <comment>rows and cells</comment>
        <translation>
            <numerusform>%n more with errors</numerusform>
            <numerusform>%n more with errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::tiles::alarm_list::AlarmList</name>
    <message numerus="yes">
        <source>%n to acknowledge</source>
        <translation>
            <numerusform>%n to acknowledge</numerusform>
            <numerusform>%n to acknowledge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelved</source>
        <translation>
            <numerusform>%n shelved</numerusform>
            <numerusform>%n shelved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::wall::WallWindow</name>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::window::TopBar</name>
    <message numerus="yes">
        <source>%n armed: disarm all</source>
        <comment>loops at devices</comment>
        <translation>
            <numerusform>%n armed: disarm all</numerusform>
            <numerusform>%n armed: disarm all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loop(s) unknown: look at the device</source>
        <translation>
            <numerusform>%n loop unknown: look at the device</numerusform>
            <numerusform>%n loops unknown: look at the device</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::window::WindowNotices</name>
    <message numerus="yes">
        <source>%n new alarm(s)</source>
        <translation>
            <numerusform>%n new alarm</numerusform>
            <numerusform>%n new alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::window::WorkMenu</name>
    <message numerus="yes">
        <source>%n running</source>
        <comment>pieces of long work</comment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
</TS>
