<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n batch(es) before</source>
        <translation>
            <numerusform>%n batch before</numerusform>
            <numerusform>%n batches before</numerusform>
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
        <source>%n value(s) without room</source>
        <translation>
            <numerusform>%n value without room</numerusform>
            <numerusform>%n values without room</numerusform>
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
    <name>Spectrum</name>
    <message numerus="yes">
        <source>%n point(s), highest %1 at %2</source>
        <translation>
            <numerusform>%n point, highest %1 at %2</numerusform>
            <numerusform>%n points, highest %1 at %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before</source>
        <comment>scans of a spectrometer</comment>
        <translation>
            <numerusform>%n before</numerusform>
            <numerusform>%n before</numerusform>
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
        <comment>a change</comment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
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
    <name>titer::pages::DataPage</name>
    <message numerus="yes">
        <source>%n samples were written to %1</source>
        <translation>
            <numerusform>%n sample was written to %1</numerusform>
            <numerusform>%n samples were written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::pages::DesignPage</name>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::shell::MainWindow</name>
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
    <name>titer::tiles::AlarmList</name>
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
</TS>
