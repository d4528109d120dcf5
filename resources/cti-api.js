/* global $, RED */
/**
 * What the forms of this package ask the runtime for, and the texts that they share. Each file of this folder
 * adds its part to `CtiForms`; parts are looked up when a form opens, so the order of loading does not matter.
 */
(function () {
  'use strict';
  const CtiForms = (window.CtiForms = window.CtiForms || {});
  const cache = {};

  /** Fetches what cannot change while the editor is open, once. */
  function once(path) {
    if (cache[path] === undefined) {
      cache[path] = $.getJSON(path);
      cache[path].fail(() => delete cache[path]);
    }
    return cache[path];
  }

  /** The systems that can be connected to: title, default port, capabilities, events, choices, scenarios. */
  CtiForms.systems = () => once('cti/systems');

  /** Which commands the nodes send, and which fields those have. */
  CtiForms.commands = () => once('cti/commands');

  /** State and lists of a deployed connection; empty while it is not deployed. */
  CtiForms.connection = (id) => $.getJSON('cti/connections/' + encodeURIComponent(id));

  /** Connects with the settings on screen and tells what came of it. */
  CtiForms.test = (settings) =>
    $.ajax({
      url: 'cti/test',
      type: 'POST',
      contentType: 'application/json',
      data: JSON.stringify(settings),
    });

  /** The config node that the open form has chosen, if any. */
  CtiForms.chosenConnection = () => RED.nodes.node($('#node-input-connection').val()) || undefined;

  /**
   * Calls back with what the chosen connection's system can do and with the lists it knows, now and whenever
   * another connection is chosen. Both are undefined when they cannot be had: forms then offer everything. Gives
   * the form this package's layout, too.
   */
  CtiForms.onConnection = function (update) {
    $('#node-input-connection').closest('form').addClass('cti-form');
    let latest = 0;
    const refresh = function () {
      const turn = (latest += 1);
      const chosen = CtiForms.chosenConnection();
      const system = CtiForms.systems().then(
        (systems) => systems.find((candidate) => chosen && candidate.system === chosen.system),
        () => $.Deferred().resolve(undefined),
      );
      const directory = chosen
        ? CtiForms.connection(chosen.id).then(
            (connection) => connection.directory,
            () => $.Deferred().resolve(undefined),
          )
        : $.Deferred().resolve(undefined);
      $.when(system, directory).then((foundSystem, foundDirectory) => {
        if (turn === latest) update(foundSystem, foundDirectory);
      });
    };
    $('#node-input-connection').on('change', refresh);
    refresh();
  };
})();
