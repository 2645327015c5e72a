// A plugin that Titer must refuse; see tst_plugin_host.cpp.
#include <QObject>
#include <QtPlugin>

class Wrong : public QObject {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.titer.connector/7" FILE "liar.json")
};

#include "liar.moc"
